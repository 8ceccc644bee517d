/// Writes a notice as few bytes: numbers in groups of seven bits, the lowest first, each group but the last with its highest bit
/// set (LEB128). `NoticeScanner` reads the same in the same order.
final class NoticeWriter {
    private var start = UnsafeMutablePointer<UInt8>.allocate(capacity: 1 << 12)
    private var capacity = 1 << 12
    private var count = 0

    deinit { start.deallocate() }

    /// What was written since it was cleared; good until the next call.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

    func clear() { count = 0 }

    private func makeRoom() {
        let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 2)
        larger.update(from: start, count: count)
        start.deallocate()
        start = larger
        capacity *= 2
    }

    func number(_ number: UInt64) {
        // Ten groups of seven bits hold any number.
        if capacity - count < 10 { makeRoom() }
        var rest = number
        var place = start + count
        while rest >= 0x80 {
            place.initialize(to: UInt8(truncatingIfNeeded: rest) | 0x80)
            place += 1
            rest >>= 7
        }
        place.initialize(to: UInt8(truncatingIfNeeded: rest))
        count = place - start + 1
    }

    func number(_ number: UInt32) { self.number(UInt64(number)) }
    func length(_ number: Int) { self.number(UInt64(number)) }

    /// A whole number that may lie below zero: 0, -1, 1, -2 as 0, 1, 2, 3.
    func signed(_ number: Int64) { self.number(UInt64(bitPattern: number << 1 ^ number >> 63)) }

    /// Days where it is a whole day, seconds where it is a whole second, else milliseconds; 3 for none.
    func moment(_ moment: Moment) {
        if moment == .unknown { return number(UInt64(3)) }
        let (unit, mark): (Moment, UInt64) =
            moment % .day == 0 ? (.day, 0) : moment % 1000 == 0 ? (1000, 1) : (1, 2)
        let value = moment / unit
        number(UInt64(bitPattern: value << 1 ^ value >> 63) << 2 | mark)
    }

    /// Hundredths where it is a whole number of them below 2^40, else all bits; 2 for none.
    func amount(_ amount: Notice.Amount) {
        guard amount.isKnown else { return number(UInt64(2)) }
        let hundredths = (amount.value * 100).rounded()
        if hundredths >= 0, hundredths < 0x100_0000_0000, hundredths / 100 == amount.value {
            number(UInt64(hundredths) << 2)
        } else {
            number(UInt64(1))
            if capacity - count < 8 { makeRoom() }
            UnsafeMutableRawPointer(start + count).storeBytes(of: amount.value.bitPattern, as: UInt64.self)
            count += 8
        }
        number(UInt64(amount.currency))
    }

    func span(_ span: Notice.Span) {
        moment(span.start)
        moment(span.end)
        signed(Int64(span.days))
    }

    func mention(_ mention: Notice.Mention) {
        number(mention.id)
        number(mention.body)
    }
}
