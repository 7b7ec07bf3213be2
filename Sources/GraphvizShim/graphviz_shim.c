#define _GNU_SOURCE
#include "graphviz_shim.h"

#include <dlfcn.h>
#include <gvc.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "png_image.h"

// Everything that differs between releases of Graphviz stays in this file: parameters that became
// `const`, and a length that grew from `unsigned int` to `size_t`.

typedef struct {
  const char *dot, *engine, *format;  // a NULL `dot` asks whether `format` can be drawn
  maillage_rendering result;
  int done;
} job;

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;  // held by the caller whose picture it is
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;  // guards `current`
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static job *current;
static int running;
static int leaves_messages;
// One context for the life of the process: each one made and freed leaks, and two at once crash.
static GVC_t *context;

static maillage_rendering rendering(const char *dot, const char *engine, const char *format) {
  maillage_rendering result = {0};
  agreseterrors();
  Agraph_t *graph = agmemread((char *)dot);
  if (!graph) {
    result.outcome = maillage_unreadable;
  } else {
    // Some engines draw random numbers without seeding them.
    srand(1);
    srand48(1);
    int failed = gvLayout(context, graph, (char *)engine);
    if (failed || agreseterrors() > 0) {
      result.outcome = maillage_not_laid_out;
    } else if (strcmp(format, "png") == 0 &&
               maillage_draw_png(context, graph, &result.bytes, &result.count)) {
      result.outcome = maillage_rendered;
    } else {
      char *bytes = NULL;
      size_t count = 0;  // zero first: an older library fills only the lower half (little-endian)
      failed = gvRenderData(context, graph, (char *)format, &bytes, (void *)&count);
      if (failed || agreseterrors() > 0 || !bytes) {
        result.outcome = maillage_not_drawn;
      } else {
        result.bytes = malloc(count + 1);
        if (result.bytes) {
          memcpy(result.bytes, bytes, count);
          result.bytes[count] = 0;
          result.count = count;
        } else {
          result.outcome = maillage_not_drawn;
        }
      }
      if (bytes) gvFreeRenderData(bytes);
    }
    gvFreeLayout(context, graph);
    agclose(graph);
  }
  if (result.outcome != maillage_rendered && !leaves_messages) result.message = aglasterr();
  return result;
}

// Whether nodes can be placed and drawn as `format` at all: a broken installation has a library
// whose list of parts is empty.
static int has_plugins(const char *format) {
  maillage_rendering drawn = rendering("graph { a [label=\"\", pos=\"9,9\"] }", "nop2", format);
  int has = drawn.outcome == maillage_rendered;
  maillage_rendering_free(&drawn);
  return has;
}

// Whether letters come out as letters. Without any font all of them are the same empty box, and
// nothing calls that an error.
static int has_fonts(void) {
  const char *const graph = "graph { a [label=\"%s\", pos=\"18,18\", width=0.5, height=0.5] }";
  maillage_rendering drawn[2];
  for (int letter = 0; letter < 2; letter++) {
    char dot[100];
    snprintf(dot, sizeof dot, graph, letter ? "B" : "A");
    drawn[letter] = rendering(dot, "nop2", "png");
  }
  int differ = !drawn[0].bytes || !drawn[1].bytes || drawn[0].count != drawn[1].count ||
               memcmp(drawn[0].bytes, drawn[1].bytes, drawn[0].count) != 0;
  maillage_rendering_free(&drawn[0]);
  maillage_rendering_free(&drawn[1]);
  return differ;
}

// What the process has, found out once. Letters of SVG and text are the reader's own.
static maillage_outcome lack(const char *format) {
  static int plugins, image_plugins, fonts;  // 0 unknown, 1 there, -1 lacking
  if (!plugins) plugins = has_plugins("svg") ? 1 : -1;
  if (plugins < 0) return maillage_no_plugins;
  if (strcmp(format, "png") != 0 && strcmp(format, "pdf") != 0) return maillage_rendered;
  if (!image_plugins) image_plugins = has_plugins("png") ? 1 : -1;
  if (image_plugins < 0) return maillage_no_plugins;
  if (!fonts) fonts = has_fonts() ? 1 : -1;
  return fonts < 0 ? maillage_no_fonts : maillage_rendered;
}

static void draw(job *work) {
  work->result.outcome = lack(work->format);
  if (work->dot && work->result.outcome == maillage_rendered)
    work->result = rendering(work->dot, work->engine, work->format);
}

static void *draw_for_ever(void *unused) {
  (void)unused;
  context = gvContext();
  // A server opens no file that a picture names. The command `dot` asks the environment whether it
  // is part of one; the library has a place for the answer, where it has one, and does not ask.
  char **server = dlsym(RTLD_DEFAULT, "HTTPServerEnVar");
  if (server) *server = getenv("SERVER_NAME");
  // Messages go to the library's own store. Its call-back is unsafe with long messages.
  if (!leaves_messages) agseterr(AGMAX);
  pthread_mutex_lock(&gate);
  for (;;) {
    while (!current || current->done) pthread_cond_wait(&changed, &gate);
    draw(current);
    current->done = 1;
    pthread_cond_broadcast(&changed);
  }
  return NULL;
}

// Starts the drawing thread. The caller holds `turn`. Text layout keeps fonts per thread, so the
// thread must outlive every picture.
static int start(void) {
  if (running) return 1;
  pthread_attr_t attributes;
  pthread_t thread;
  sigset_t all, before;
  if (pthread_attr_init(&attributes)) return 0;
  sigfillset(&all);
  pthread_attr_setstacksize(&attributes, (size_t)64 << 20);
  pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
  // The host's signal handlers are not to run here.
  pthread_sigmask(SIG_SETMASK, &all, &before);
  running = pthread_create(&thread, &attributes, draw_for_ever, NULL) == 0;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  pthread_attr_destroy(&attributes);
  return running;
}

static maillage_rendering perform(job work) {
  pthread_mutex_lock(&turn);
  if (!start()) {
    work.result.outcome = maillage_no_thread;
  } else {
    pthread_mutex_lock(&gate);
    current = &work;
    pthread_cond_broadcast(&changed);
    while (!work.done) pthread_cond_wait(&changed, &gate);
    current = NULL;
    pthread_mutex_unlock(&gate);
  }
  pthread_mutex_unlock(&turn);
  return work.result;
}

maillage_rendering maillage_render(const char *dot, const char *engine, const char *format) {
  return perform((job){.dot = dot, .engine = engine, .format = format});
}

maillage_rendering maillage_check(const char *format) { return perform((job){.format = format}); }

void maillage_leave_messages(void) { leaves_messages = 1; }

void maillage_rendering_free(maillage_rendering *rendering) {
  free(rendering->bytes);
  free(rendering->message);
  *rendering = (maillage_rendering){0};
}

const char *maillage_graphviz_version(void) {
  perform((job){.format = "svg"});
  return context ? gvcVersion(context) : "unavailable";
}
