#define _GNU_SOURCE
#include "CChildStart.h"

#include <errno.h>

#ifdef __linux__

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <unistd.h>

static int spawn(pid_t *process, char *const words[], char *const variables[], int input, int output) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    int fault = posix_spawn_file_actions_init(&actions);
    if (fault) return fault;
    fault = posix_spawnattr_init(&attributes);
    if (fault) {
        posix_spawn_file_actions_destroy(&actions);
        return fault;
    }
    sigemptyset(&none);
    sigfillset(&all);
    if (!(fault = posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)) &&
        !(fault = posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)) &&
        !(fault = posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)) &&
        !(fault = posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)) &&
        !(fault = posix_spawn_file_actions_addchdir_np(&actions, "/")) &&
        !(fault = posix_spawnattr_setsigmask(&attributes, &none)) &&
        !(fault = posix_spawnattr_setsigdefault(&attributes, &all)) &&
        !(fault = posix_spawnattr_setpgroup(&attributes, 0)) &&
        !(fault = posix_spawnattr_setflags(
              &attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF)))
        fault = posix_spawn(process, words[0], &actions, &attributes, words, variables);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return fault;
}

int cchildstart(pid_t *process, char *const words[], char *const variables[], int *input, int *output) {
    int to[2], from[2];
    if (pipe2(to, O_CLOEXEC)) return errno;
    if (pipe2(from, O_CLOEXEC)) {
        int fault = errno;
        close(to[0]);
        close(to[1]);
        return fault;
    }
    int fault = spawn(process, words, variables, to[0], from[1]);
    close(to[0]);
    close(from[1]);
    if (fault) {
        close(to[1]);
        close(from[0]);
        return fault;
    }
    fcntl(to[1], F_SETFL, O_NONBLOCK);
    fcntl(from[0], F_SETFL, O_NONBLOCK);
    *input = to[1];
    *output = from[0];
    return 0;
}

#else

int cchildstart(pid_t *process, char *const words[], char *const variables[], int *input, int *output) {
    (void)process, (void)words, (void)variables, (void)input, (void)output;
    return ENOSYS;
}

#endif
