/** Numbers are set alike on screen, in the terminal and in the report. */
export * from '../../data/words/numbers.ts';
