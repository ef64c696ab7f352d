/** Milliseconds between two words of one author in a room, at least. */
export const typingPause = 4_000;
/** The same as others hear them: a little may be lost on the way. What comes faster goes no further. */
export const heardPause = typingPause / 2;
/** Milliseconds that the clock of an author may differ: what is older was kept back by somebody. */
export const mostDifference = 60_000;
/** Bytes of the record of a word, at most: with the longest ID it has less than 400, the rest is for later versions. */
export const mostWordBytes = 512;
