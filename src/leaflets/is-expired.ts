/**
 * @param expires Last day on which it may be handed out, `YYYY-MM-DD`.
 * @param now On the clock of the reader, whose day it is.
 */
export const isExpired = (expires: string, now: Date): boolean => {
  const day = [
    String(now.getFullYear()).padStart(4, '0'),
    String(now.getMonth() + 1).padStart(2, '0'),
    String(now.getDate()).padStart(2, '0'),
  ].join('-');
  return day > expires;
};
