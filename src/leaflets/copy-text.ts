/**
 * Copies the words in its `[data-line]` when its button is pressed, and says so. The button is
 * hidden until this runs: without scripts the line can be marked and copied by hand.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    const line = this.querySelector<HTMLElement>('[data-line]');
    const status = this.querySelector('[role="status"]');
    if (button === null || line === null || status === null) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const { copied = '', failed = '' } = this.dataset;
      // A status that says the same again is not read out again.
      status.textContent = '';
      navigator.clipboard.writeText(line.textContent.trim()).then(
        () => {
          status.textContent = copied;
        },
        () => {
          window.getSelection()?.selectAllChildren(line);
          status.textContent = failed;
        },
      );
    });
  }
}

customElements.define('copy-text', CopyText);
