/** The versions of the protocol that this code speaks. */
export const lowestVersion = 1;
export const highestVersion = 1;
