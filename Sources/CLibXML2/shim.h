// SPDX-License-Identifier: Apache-2.0
// Debian builds libxml2 with ICU, and Swift's Foundation brings an ICU of its own: seeing both in one
// build fails with "'UErrorCode' has different definitions in different modules". Without this macro
// the headers do not pull ICU in; only xmlCharEncodingHandler changes shape, which is never touched.
#ifndef WIRECOPY_CLIBXML2_H
#define WIRECOPY_CLIBXML2_H
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/entities.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/relaxng.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// xmlFree is a mutable global, which Swift 6 does not let us name.
static inline void wirecopy_xml_free(void *memory) { xmlFree(memory); }
#endif
