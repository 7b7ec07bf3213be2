#ifndef MAILLAGE_HELPER_PROCESS_H
#define MAILLAGE_HELPER_PROCESS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// A process that draws for this one.
typedef struct {
  pid_t pid;
  int channel;   ///< both its standard input and its standard output; never blocks
  int messages;  ///< what it writes to standard error; never blocks
} maillage_helper;

/// Starts `program` with one argument; 0, or the error number that says why not.
///
/// The helper has a process group of its own, so that Ctrl-C on a terminal is answered by this
/// process alone. Nothing else that is open here is open there.
int maillage_helper_start(const char *program, const char *argument, maillage_helper *helper);

/// Sends what fits: how much, or -1 and `errno`; a helper that is gone raises no signal.
ssize_t maillage_helper_send(maillage_helper helper, const void *bytes, size_t count);

/// Closes the ways to a helper and waits until it is gone, which `kill_it` sees to at once; without,
/// one that has closed its end is given a second to do so. The status is as `waitpid` gives it.
void maillage_helper_end(maillage_helper helper, int kill_it, int *status);

/// The signal that ended a process of this status, or 0.
int maillage_ending_signal(int status);

/// The exit code of a process of this status.
int maillage_exit_code(int status);

/// Puts limits on this process, which is a helper: at most so many bytes of memory, no files read
/// for a picture, no plug-ins from elsewhere, a quiet death where it crashes.
void maillage_confine(uint64_t memory);

/// Lets this process compute for so many seconds from now.
void maillage_allow_seconds(uint32_t seconds);

/// The program that this process runs, or 0 where that cannot be known.
int maillage_own_program(char *path, size_t size);

/// How many processors there are.
int maillage_processor_count(void);

#endif
