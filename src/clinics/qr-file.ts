import { drawQr } from '../leaflets/qr.ts';

/** @returns An SVG file of the QR code of an address, black on white, for print of any size. */
export function writeQrFile(url: string): string {
  const { path, size } = drawQr(url);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`,
    `<path d="${path}"/>`,
    '</svg>\n',
  ].join('');
}
