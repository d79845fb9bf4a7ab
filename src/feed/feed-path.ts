/** Path of the feed of changes that alter advice; one feed, in English. */
export const FEED_PATH = '/feed.atom';
