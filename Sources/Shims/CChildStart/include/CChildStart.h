#ifndef MANUMIT_CCHILDSTART_H
#define MANUMIT_CCHILDSTART_H

#include <sys/types.h>

/* Starts words[0], an absolute path, in the folder / as the leader of a group of its own, reading from *input and writing to
   *output, pipes that nothing else inherits. What it says on standard error is thrown away. It inherits no descriptor, no signal
   that is blocked or ignored, and no variable but those given. Both lists end with NULL. Our two ends do not block.
   Returns 0, or the number of the fault (errno), with nothing left open. */
int cchildstart(pid_t *process, char *const words[], char *const variables[], int *input, int *output);

#endif
