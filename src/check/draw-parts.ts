import { drawElement } from '../components/draw-element.ts';

/** @returns A button that does something at once. */
export function drawButton(className: string, text: string, act: () => void): HTMLButtonElement {
  const button = drawElement('button', { class: className }, text);
  button.type = 'button';
  button.addEventListener('click', act);
  return button;
}

/** @returns Text of a reader, kept from turning the line around it. */
export const drawAsked = (text: string): HTMLElement => drawElement('bdi', {}, text);
