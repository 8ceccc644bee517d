#ifndef MANUMIT_CPROGRAMPAGES_H
#define MANUMIT_CPROGRAMPAGES_H

/* Lets go of the pages of the program's code and constants that are in memory. What is still needed comes back from the system's
   cache when it is touched; what only starting needed does not. Nothing that was written to is let go of. Does nothing where the
   system is not Linux. */
void cprogrampages_let_go(void);

/* Lets no core of this process be written, and nobody but the system's administrator look into its memory. */
void cprogrampages_close_to_others(void);

#endif
