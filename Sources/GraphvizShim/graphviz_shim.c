#include "graphviz_shim.h"

#include <gvc.h>

const char *maillage_graphviz_version(void) {
  static GVC_t *context;
  if (!context) context = gvContext();
  return gvcVersion(context);
}
