#define _GNU_SOURCE
#include "helper_process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif

extern char **environ;

// A pair of sockets or a pipe that no other process inherits, whoever else starts one meanwhile.
static int connected(int is_socket, int ends[2]) {
#ifdef __linux__
  return is_socket ? socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends)
                   : pipe2(ends, O_CLOEXEC);
#else
  if (is_socket ? socketpair(AF_UNIX, SOCK_STREAM, 0, ends) : pipe(ends)) return -1;
  for (int end = 0; end < 2; end++) fcntl(ends[end], F_SETFD, FD_CLOEXEC);
  if (is_socket) setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &(int){1}, sizeof(int));
  return 0;
#endif
}

static void close_both(int ends[2]) {
  close(ends[0]);
  close(ends[1]);
}

static int spawn(const char *program, const char *argument, int channel, int messages, pid_t *pid) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t none, all;
  int failure = posix_spawn_file_actions_init(&actions);
  if (failure) return failure;
  failure = posix_spawnattr_init(&attributes);
  if (!failure) {
    // In this order no end is overwritten before it is used, whatever was closed here.
    posix_spawn_file_actions_adddup2(&actions, channel, 0);
    posix_spawn_file_actions_adddup2(&actions, channel, 1);
    posix_spawn_file_actions_adddup2(&actions, messages, 2);
    short flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#ifdef POSIX_SPAWN_CLOEXEC_DEFAULT
    flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
    posix_spawnattr_setflags(&attributes, flags);
    posix_spawnattr_setpgroup(&attributes, 0);
    sigemptyset(&none);
    sigfillset(&all);
    sigdelset(&all, SIGKILL);
    sigdelset(&all, SIGSTOP);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    char *const arguments[] = {(char *)program, (char *)argument, NULL};
    failure = posix_spawn(pid, program, &actions, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
  }
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}

int maillage_helper_start(const char *program, const char *argument, maillage_helper *helper) {
  int channel[2], messages[2];
  if (connected(1, channel)) return errno;
  if (connected(0, messages)) {
    int failure = errno;
    close_both(channel);
    return failure;
  }
  int failure = spawn(program, argument, channel[1], messages[1], &helper->pid);
  if (failure) {
    close_both(channel);
    close_both(messages);
    return failure;
  }
  close(channel[1]);
  close(messages[1]);
  fcntl(channel[0], F_SETFL, O_NONBLOCK);
  fcntl(messages[0], F_SETFL, O_NONBLOCK);
  helper->channel = channel[0];
  helper->messages = messages[0];
  return 0;
}

ssize_t maillage_helper_send(maillage_helper helper, const void *bytes, size_t count) {
#ifdef MSG_NOSIGNAL
  return send(helper.channel, bytes, count, MSG_NOSIGNAL);
#else
  return send(helper.channel, bytes, count, 0);
#endif
}

void maillage_helper_end(maillage_helper helper, int kill_it, int *status) {
  *status = 0;
  // To anything but a single process, a signal would go to many.
  if (helper.pid <= 1) return;
  // Asked first whatever is wanted: one that is gone may have left its number to somebody else.
  pid_t found = 0;
  for (int turn = 0; turn < (kill_it ? 1 : 1000); turn++) {
    if (turn > 0) nanosleep(&(struct timespec){0, 1000000}, NULL);
    found = waitpid(helper.pid, status, WNOHANG);
    if (found != 0 && !(found < 0 && errno == EINTR)) break;
  }
  if (found == 0) {
    kill(helper.pid, SIGKILL);
    do {
      found = waitpid(helper.pid, status, 0);
    } while (found < 0 && errno == EINTR);
  }
  close(helper.channel);
  close(helper.messages);
}

int maillage_ending_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }

int maillage_exit_code(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : 0; }

static void limit(int resource, rlim_t amount) {
  struct rlimit now;
  if (getrlimit(resource, &now)) return;
  now.rlim_cur = now.rlim_max != RLIM_INFINITY && now.rlim_max < amount ? now.rlim_max : amount;
  setrlimit(resource, &now);
}

void maillage_confine(uint64_t memory) {
  limit(RLIMIT_AS, memory);
  limit(RLIMIT_CORE, 0);
  // A web server is what the library takes itself for then: it opens no file named in a picture.
  setenv("SERVER_NAME", "maillage", 1);
  unsetenv("GVBINDIR");
  signal(SIGPIPE, SIG_IGN);
  // Who started the helper tells of its end; a trace of where it was would only take time.
  const int crashes[] = {SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGBUS, SIGSEGV};
  for (size_t crash = 0; crash < sizeof crashes / sizeof *crashes; crash++)
    signal(crashes[crash], SIG_DFL);
}

void maillage_allow_seconds(uint32_t seconds) {
  struct rusage used;
  if (getrusage(RUSAGE_SELF, &used)) return;
  limit(RLIMIT_CPU, (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec + 2) + seconds);
}

int maillage_own_program(char *path, size_t size) {
#ifdef __linux__
  // Ours even after the file was replaced by a newer one.
  const char *const own = "/proc/self/exe";
  if (access(own, X_OK) || strlen(own) >= size) return 0;
  strcpy(path, own);
  return 1;
#elif defined(__APPLE__)
  uint32_t room = (uint32_t)size;
  return _NSGetExecutablePath(path, &room) == 0;
#else
  return 0;
#endif
}

int maillage_processor_count(void) {
  long count = sysconf(_SC_NPROCESSORS_ONLN);
  return count < 1 ? 1 : (int)count;
}
