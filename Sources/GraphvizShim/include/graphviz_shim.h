#ifndef MAILLAGE_GRAPHVIZ_SHIM_H
#define MAILLAGE_GRAPHVIZ_SHIM_H

/// The version of the Graphviz library, for diagnostics.
const char *maillage_graphviz_version(void);

#endif
