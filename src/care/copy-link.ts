import { writeClipboard } from '../components/write-clipboard.ts';

/** How long a link says that it was copied, in milliseconds. */
const SAID_MS = 2500;

/** Says it to those who do not see the link. */
const status = document.createElement('p');
status.role = 'status';
status.className = 'sr-only';
document.body.append(status);

const findLink = (target: EventTarget | null): HTMLAnchorElement | undefined =>
  target instanceof Element
    ? (target.closest<HTMLAnchorElement>('a.copy-link') ?? undefined)
    : undefined;

/** A click that opens a tab or a menu is not for us. */
const isPlain = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

async function copy(link: HTMLAnchorElement): Promise<void> {
  if (!(await writeClipboard(link.href))) {
    location.assign(link.href);
    return;
  }
  link.dataset['state'] = 'copied';
  status.textContent = link.dataset['copied'] ?? '';
  setTimeout(() => {
    delete link.dataset['state'];
    status.textContent = '';
  }, SAID_MS);
}

document.addEventListener('click', (event) => {
  const link = findLink(event.target);
  if (link === undefined || !isPlain(event)) return;
  event.preventDefault();
  void copy(link);
});
