#ifndef MANUMIT_CZLIB_SHIM_H
#define MANUMIT_CZLIB_SHIM_H

#include <zlib.h>

/* zlib's "init" calls are macros, which Swift cannot see. 15 is the largest window; adding 16 asks for the gzip wrapper
   (RFC 1952) and its checksum alone. */
static inline int manumit_gzip_inflate_begin(z_stream *stream) { return inflateInit2(stream, 15 + 16); }

static inline int manumit_gzip_deflate_begin(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}

#endif
