#include "CSimdjson.h"

#include <new>
#include <simdjson.h>

static_assert(CSIMDJSON_PADDING >= simdjson::SIMDJSON_PADDING, "room that simdjson reads past the end");

struct csimdjson_parser {
    simdjson::dom::parser parser;

    explicit csimdjson_parser(size_t limit) : parser(limit) {}
};

extern "C" csimdjson_parser *csimdjson_create(size_t limit) { return new (std::nothrow) csimdjson_parser(limit); }

extern "C" void csimdjson_destroy(csimdjson_parser *parser) { delete parser; }

/* Room for the next power of two, so that documents of slowly growing size do not reallocate each time. */
static simdjson::error_code make_room(simdjson::dom::parser &parser, size_t length) {
    if (length <= parser.capacity() && length <= parser.doc.capacity()) return simdjson::SUCCESS;
    if (length > parser.max_capacity()) return simdjson::CAPACITY;
    size_t room = size_t(1) << 16;
    while (room < length) room *= 2;
    if (room > parser.max_capacity()) room = parser.max_capacity();
    if (auto error = parser.allocate(room)) return error;
    return parser.doc.allocate(room);
}

extern "C" int csimdjson_parse(csimdjson_parser *parser, const void *text, size_t length) {
    if (auto error = make_room(parser->parser, length)) return int(error);
    auto bytes = static_cast<const uint8_t *>(text);
    return int(parser->parser.parse(bytes, length, false).error());
}

extern "C" const uint64_t *csimdjson_tape(const csimdjson_parser *parser) { return parser->parser.doc.tape.get(); }

extern "C" const uint8_t *csimdjson_strings(const csimdjson_parser *parser) {
    return parser->parser.doc.string_buf.get();
}

extern "C" const char *csimdjson_message(int code) {
    return simdjson::error_message(static_cast<simdjson::error_code>(code));
}
