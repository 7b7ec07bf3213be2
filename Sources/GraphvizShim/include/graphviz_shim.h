#ifndef MAILLAGE_GRAPHVIZ_SHIM_H
#define MAILLAGE_GRAPHVIZ_SHIM_H

#include <stddef.h>

/// How far a rendering came.
typedef enum {
  maillage_rendered = 0,
  maillage_unreadable = 1,  ///< the DOT text could not be parsed
  maillage_not_laid_out = 2,
  maillage_not_drawn = 3,
  maillage_no_thread = 4,   ///< the drawing thread could not be started
  maillage_no_plugins = 5,  ///< the library found nothing to lay out and draw with
  maillage_no_fonts = 6,    ///< letters would be missing from the image
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
/// May be called from any thread; returns when the picture is there. Before the first picture, and
/// the first with letters of our own, the process looks whether it has what they need.
maillage_rendering maillage_render(const char *dot, const char *engine, const char *format);

/// Whether pictures of this format can be drawn here at all; nothing is drawn.
maillage_rendering maillage_check(const char *format);

/// Leaves the library's messages on standard error, whole and for good, instead of keeping the last
/// of each picture. Must come before anything else.
void maillage_leave_messages(void);

/// Frees what a rendering owns.
void maillage_rendering_free(maillage_rendering *rendering);

/// The version of the library, for diagnostics; never freed.
const char *maillage_graphviz_version(void);

#endif
