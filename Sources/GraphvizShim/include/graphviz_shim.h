#ifndef MAILLAGE_GRAPHVIZ_SHIM_H
#define MAILLAGE_GRAPHVIZ_SHIM_H

#include <stddef.h>

/// How far a rendering came.
typedef enum {
  maillage_rendered = 0,
  maillage_unreadable = 1,  ///< the DOT text could not be parsed
  maillage_not_laid_out = 2,
  maillage_not_drawn = 3,
  maillage_no_thread = 4,  ///< the drawing thread could not be started
} maillage_outcome;

/// What came out: bytes (owned, also NUL-terminated), and the last message of the library, or NULL.
typedef struct {
  maillage_outcome outcome;
  char *bytes;
  size_t count;
  char *message;
} maillage_rendering;

/// Reads `dot`, lays it out with `engine` and draws it as `format`.
///
/// The library is neither thread-safe nor frugal with the stack: all of this happens on the one
/// thread with a large stack that the process keeps for it, one picture after the other.
/// May be called from any thread; returns when the picture is there.
maillage_rendering maillage_render(const char *dot, const char *engine, const char *format);

/// Frees what a rendering owns.
void maillage_rendering_free(maillage_rendering *rendering);

/// The version of the library, for diagnostics; never freed.
const char *maillage_graphviz_version(void);

#endif
