#ifndef MANUMIT_CSIMDJSON_H
#define MANUMIT_CSIMDJSON_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* simdjson's document parser behind a plain C face. One call parses a whole document; what it found is then walked on
   simdjson's tape without any further call (simdjson, doc/tape.md): one 64-bit word a value, the kind in the highest byte.

   {  [   first word: bits 0-31 the index just past the end, bits 32-55 the number of members (at most 0xFFFFFF);
   }  ]   last word: the index of the first
   "      the offset in the string bytes of a 32-bit length (machine order) and the characters, UTF-8
   l u d  a signed, unsigned or floating number in the next word
   t f n  true, false, null
   r      root: the first and the last word of the tape */

typedef struct csimdjson_parser csimdjson_parser;

enum {
    /* Bytes that must be readable, whatever they hold, behind the text to parse. */
    CSIMDJSON_PADDING = 64
};

/* A parser for documents of up to `limit` bytes; NULL without memory. */
csimdjson_parser *csimdjson_create(size_t limit);
void csimdjson_destroy(csimdjson_parser *parser);

/* Parses `length` bytes of text, behind which CSIMDJSON_PADDING bytes are readable. 0, or simdjson's error code.
   The tape and the strings live until the next call or until the parser is destroyed. */
int csimdjson_parse(csimdjson_parser *parser, const void *text, size_t length);

/* The tape of the document parsed last. */
const uint64_t *csimdjson_tape(const csimdjson_parser *parser);
/* The string bytes of the document parsed last. */
const uint8_t *csimdjson_strings(const csimdjson_parser *parser);

/* simdjson's words for an error code. */
const char *csimdjson_message(int code);

#ifdef __cplusplus
}
#endif

#endif
