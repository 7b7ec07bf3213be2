#include "graphviz_shim.h"

#include <gvc.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>

// Everything that differs between releases of Graphviz stays in this file: parameters that became
// `const`, and a length that grew from `unsigned int` to `size_t`.

typedef struct {
  const char *dot, *engine, *format;  // a NULL `dot` asks for nothing but the version
  maillage_rendering result;
  int done;
} job;

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;  // held by the caller whose picture it is
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;  // guards `current`
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static job *current;
static int running;
// One context for the life of the process: each one made and freed leaks, and two at once crash.
static GVC_t *context;

static void draw(job *work) {
  if (!work->dot) return;
  maillage_rendering *result = &work->result;
  agreseterrors();
  Agraph_t *graph = agmemread((char *)work->dot);
  if (!graph) {
    result->outcome = maillage_unreadable;
  } else {
    // Some engines draw random numbers without seeding them.
    srand(1);
    srand48(1);
    int failed = gvLayout(context, graph, (char *)work->engine);
    if (failed || agreseterrors() > 0) {
      result->outcome = maillage_not_laid_out;
    } else {
      char *bytes = NULL;
      size_t count = 0;  // zero first: an older library fills only the lower half (little-endian)
      failed = gvRenderData(context, graph, (char *)work->format, &bytes, (void *)&count);
      if (failed || agreseterrors() > 0 || !bytes) {
        result->outcome = maillage_not_drawn;
      } else {
        result->bytes = malloc(count + 1);
        if (result->bytes) {
          memcpy(result->bytes, bytes, count);
          result->bytes[count] = 0;
          result->count = count;
        } else {
          result->outcome = maillage_not_drawn;
        }
      }
      if (bytes) gvFreeRenderData(bytes);
    }
    gvFreeLayout(context, graph);
    agclose(graph);
  }
  if (result->outcome != maillage_rendered) result->message = aglasterr();
}

static void *draw_for_ever(void *unused) {
  (void)unused;
  context = gvContext();
  // Messages go to the library's own store. Its call-back is unsafe with long messages.
  agseterr(AGMAX);
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

void maillage_rendering_free(maillage_rendering *rendering) {
  free(rendering->bytes);
  free(rendering->message);
  *rendering = (maillage_rendering){0};
}

const char *maillage_graphviz_version(void) {
  perform((job){0});
  return context ? gvcVersion(context) : "unavailable";
}
