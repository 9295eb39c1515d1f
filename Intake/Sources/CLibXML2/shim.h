#ifndef HIPWISE_CLIBXML2_SHIM_H
#define HIPWISE_CLIBXML2_SHIM_H

/* Where libxml2 was built with ICU, its headers pull in ICU's, which clash with those of Foundation.
   Nothing declared here uses them, so they are left out. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/xmlerror.h>

#endif
