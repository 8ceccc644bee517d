internal import CZlib

/// Expands gzip data (RFC 1952), any number of members one after the other.
struct Inflater: ~Copyable {
    enum Outcome {
        /// The input is used up; give more.
        case needsInput
        /// The output is full.
        case outputFull
        /// A member ended; another may follow.
        case memberEnded
        /// The data is not gzip or its checksum is wrong.
        case damaged
    }

    // On the heap, because zlib keeps a pointer back to it.
    private let stream: UnsafeMutablePointer<z_stream>

    init() {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        let status = manumit_gzip_inflate_begin(stream)
        precondition(status == Z_OK, "zlib has no memory")
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Expands from `input` to `output`; says how many bytes of each were used.
    mutating func expand(
        _ input: UnsafeMutableRawBufferPointer, into output: UnsafeMutableRawBufferPointer
    ) -> (taken: Int, given: Int, outcome: Outcome) {
        let inputCount = min(input.count, Int(UInt32.max))
        let outputCount = min(output.count, Int(UInt32.max))
        stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_in = UInt32(inputCount)
        stream.pointee.next_out = output.baseAddress?.assumingMemoryBound(to: UInt8.self)
        stream.pointee.avail_out = UInt32(outputCount)
        let status = inflate(stream, Z_NO_FLUSH)
        let taken = inputCount - Int(stream.pointee.avail_in)
        let given = outputCount - Int(stream.pointee.avail_out)
        switch status {
        case Z_STREAM_END: return (taken, given, .memberEnded)
        case Z_OK, Z_BUF_ERROR: return (taken, given, given == outputCount ? .outputFull : .needsInput)
        default: return (taken, given, .damaged)
        }
    }

    /// Makes ready for the next member.
    mutating func restart() { inflateReset(stream) }
}
