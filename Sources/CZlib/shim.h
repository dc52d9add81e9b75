// SPDX-License-Identifier: Apache-2.0
#ifndef WIRECOPY_CZLIB_H
#define WIRECOPY_CZLIB_H
#include <zlib.h>
// The initialiser is a macro in zlib.h, which Swift does not import. 15 + 16: the largest window, gzip framing.
static inline int wirecopy_inflate_init_gzip(z_stream *stream) { return inflateInit2(stream, 15 + 16); }
#endif
