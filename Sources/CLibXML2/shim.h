#include <libxml/xmlversion.h>
// Where libxml2 was built with ICU its headers pull in those of ICU, which clash with the copy in
// Foundation. Nothing here uses the types that depend on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>
