/** Days begin at the midnight of the people who use this, wherever the server stands. */
export const TIME_ZONE = 'Europe/Helsinki';
