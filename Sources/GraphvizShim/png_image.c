#define _GNU_SOURCE
#include "png_image.h"

#include <dlfcn.h>
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// What draws pixels and what compresses are in the process as soon as the library draws an image.
// They are looked for there, so that neither is needed to build, nor to draw without them.
static struct {
  void *(*surface)(unsigned char *pixels, int format, int width, int height, int stride);
  void (*surface_free)(void *surface);
  void *(*pen)(void *surface);
  int (*pen_status)(void *pen);
  void (*pen_free)(void *pen);
  unsigned long (*bound)(unsigned long count);
  int (*compress)(unsigned char *to, unsigned long *to_count, const unsigned char *from,
                  unsigned long count, int level);
  unsigned long (*checksum)(unsigned long sum, const unsigned char *bytes, unsigned count);
} parts;

static void *library(const char *linux_name, const char *mac_name) {
  void *found = dlopen(linux_name, RTLD_LAZY | RTLD_LOCAL);
  return found ? found : dlopen(mac_name, RTLD_LAZY | RTLD_LOCAL);
}

static int have_parts(void) {
  static int looked, have;
  if (looked) return have;
  looked = 1;
  void *cairo = library("libcairo.so.2", "libcairo.2.dylib");
  void *zlib = library("libz.so.1", "libz.1.dylib");
  if (!cairo || !zlib) return 0;
  *(void **)&parts.surface = dlsym(cairo, "cairo_image_surface_create_for_data");
  *(void **)&parts.surface_free = dlsym(cairo, "cairo_surface_destroy");
  *(void **)&parts.pen = dlsym(cairo, "cairo_create");
  *(void **)&parts.pen_status = dlsym(cairo, "cairo_status");
  *(void **)&parts.pen_free = dlsym(cairo, "cairo_destroy");
  *(void **)&parts.bound = dlsym(zlib, "compressBound");
  *(void **)&parts.compress = dlsym(zlib, "compress2");
  *(void **)&parts.checksum = dlsym(zlib, "crc32");
  have = parts.surface && parts.surface_free && parts.pen && parts.pen_status && parts.pen_free &&
         parts.bound && parts.compress && parts.checksum;
  return have;
}

// Draws into memory: four bytes a pixel, the last of no account.
static unsigned char *drawn(GVC_t *context, Agraph_t *graph, int width, int height) {
  size_t size = (size_t)width * (size_t)height * 4;
  unsigned char *pixels = malloc(size);
  if (!pixels) return NULL;
  memset(pixels, 0xFF, size);
  void *surface = parts.surface(pixels, 0, width, height, width * 4);
  void *pen = parts.pen(surface);
  // The name only chooses what draws; the drawing goes where the pen is. Afterwards the surface is
  // finished, and the pixels are all there.
  int failed = parts.pen_status(pen) != 0 || gvRenderContext(context, graph, "svg:cairo", pen) != 0;
  parts.pen_free(pen);
  parts.surface_free(surface);
  if (failed || agreseterrors() > 0) {
    agreseterrors();
    free(pixels);
    return NULL;
  }
  return pixels;
}

static unsigned char *number(unsigned char *place, uint32_t value) {
  for (int shift = 24; shift >= 0; shift -= 8) *place++ = (unsigned char)(value >> shift);
  return place;
}

// A part of a PNG whose contents stand where they belong; returns where the next begins.
static unsigned char *part(unsigned char *place, const char *name, size_t count) {
  number(place, (uint32_t)count);
  memcpy(place + 4, name, 4);
  return number(place + 8 + count,
                (uint32_t)parts.checksum(0, place + 4, (unsigned)count + 4));
}

// Pixels as PNG: red, green and blue, no filter. Large plain areas and letters that come again are
// found by the compression itself; a higher level takes longer than all the drawing.
static int packed(const unsigned char *pixels, int width, int height, char **bytes, size_t *count) {
  enum { signature = 8, frame = 12, header = 13, level = 3 };
  size_t line = (size_t)width * 3 + 1, size = line * (size_t)height;
  unsigned char *lines = malloc(size);
  if (!lines) return 0;
  unsigned char *to = lines;
  for (int row = 0; row < height; row++) {
    *to++ = 0;
    for (int column = 0; column < width; column++, pixels += 4) {
      uint32_t pixel;
      memcpy(&pixel, pixels, 4);
      *to++ = (unsigned char)(pixel >> 16);
      *to++ = (unsigned char)(pixel >> 8);
      *to++ = (unsigned char)pixel;
    }
  }
  unsigned long fits = parts.bound((unsigned long)size);
  unsigned char *png = malloc(signature + 3 * frame + header + fits + 1);
  if (png && parts.compress(png + signature + frame + header + 8, &fits, lines,
                            (unsigned long)size, level) == 0) {
    memcpy(png, "\x89PNG\r\n\x1A\n", signature);
    unsigned char *place = png + signature;
    number(number(place + 8, (uint32_t)width), (uint32_t)height);
    // Eight bits, colours, and the only ways there are to compress, to filter and to interlace.
    memcpy(place + 16, "\x08\x02\0\0\0", 5);
    place = part(place, "IHDR", header);
    place = part(place, "IDAT", fits);
    place = part(place, "IEND", 0);
    *place = 0;
    *bytes = (char *)png;
    *count = (size_t)(place - png);
  } else {
    free(png);
  }
  free(lines);
  return *bytes != NULL;
}

int maillage_draw_png(GVC_t *context, Agraph_t *graph, char **bytes, size_t *count) {
  *bytes = NULL;
  *count = 0;
  if (!have_parts()) return 0;
  // As many pixels as the library itself would take: a picture that is wanted in a certain size is
  // made smaller, or larger too if it has to fill it.
  const char *stated = agget(graph, "dpi");
  double dots = stated && *stated ? strtod(stated, NULL) : 96;
  double width = GD_bb(graph).UR.x - GD_bb(graph).LL.x;
  double height = GD_bb(graph).UR.y - GD_bb(graph).LL.y;
  double zoom = 1;
  pointf wanted = GD_drawing(graph)->size;
  if (wanted.x > 0.001 && wanted.y > 0.001 && width > 0 && height > 0) {
    double closest = fmin(wanted.x / width, wanted.y / height);
    if (closest < 1 || GD_drawing(graph)->filled) zoom = closest;
  }
  double across = width * zoom * dots / 72 + 0.5;
  double down = height * zoom * dots / 72 + 0.5;
  // No image that is wanted here has more on a side.
  if (!(across >= 1 && across < 16384 && down >= 1 && down < 16384)) return 0;
  unsigned char *pixels = drawn(context, graph, (int)across, (int)down);
  int done = pixels && packed(pixels, (int)across, (int)down, bytes, count);
  free(pixels);
  return done;
}
