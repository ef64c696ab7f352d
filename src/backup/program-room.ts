/** The first part of the keys of what a program that embeds the peer wants to have carried along with it. */
export const programRoom = 'program';
