import { isExpired } from './is-expired.ts';

/**
 * Shows that a leaflet is past its last day. A page that was built once is read for years, so the day
 * is compared on the reader's device; without scripts the date stands in words.
 */
class LeafletExpiry extends HTMLElement {
  connectedCallback(): void {
    const notice = this.querySelector<HTMLElement>('[hidden]');
    const { expires } = this.dataset;
    if (notice === null || expires === undefined) return;
    notice.hidden = !isExpired(expires, new Date());
  }
}

customElements.define('leaflet-expiry', LeafletExpiry);
