import Sealing
import Testing

@Suite struct ReceiptTests {
    @Test func sayingItBackFindsIt() throws {
        for _ in 0..<200 {
            let receipt = Receipt.random()
            #expect(receipt.digits.count == Receipt.length)
            #expect(receipt.groups.joined() == receipt.digits && receipt.groups.count == 6)
            for text in [
                receipt.digits, receipt.groups.joined(separator: " "), receipt.groups.joined(separator: "-"),
                " \(receipt.groups.joined(separator: "\u{2009}–\u{2009}"))\n",
            ] {
                #expect(Receipt(typed: text) == receipt)
            }
        }
    }

    @Test func digitsOfOtherScriptsCount() throws {
        let receipt = Receipt.random()
        for zero: UInt32 in [0x0660, 0x06F0, 0x0966, 0xFF10] {
            let text = receipt.digits.unicodeScalars.map { Character(Unicode.Scalar(zero + $0.value - 48)!) }
            #expect(Receipt(typed: String(text)) == receipt)
        }
    }

    /// Every single wrong digit, and every two different neighbours that changed places.
    @Test func slipsAreSeen() throws {
        let digits = Receipt.random().digits.map { Int(String($0))! }
        for place in digits.indices {
            for other in 0...9 where other != digits[place] {
                var wrong = digits
                wrong[place] = other
                #expect(Receipt(typed: wrong.map(String.init).joined()) == nil)
            }
            if place > 0, digits[place] != digits[place - 1] {
                var wrong = digits
                wrong.swapAt(place, place - 1)
                #expect(Receipt(typed: wrong.map(String.init).joined()) == nil)
            }
        }
    }

    @Test func whatIsNoReceiptIsNone() {
        for text in ["", "1234", String(repeating: "0", count: 23), String(repeating: "1", count: 500), "abcd"] {
            #expect(Receipt(typed: text) == nil)
        }
    }

    /// Each digit comes about as often as the others: 23 random digits of 2,000 receipts, within six standard deviations.
    @Test func digitsAreEven() {
        var counts = [Int](repeating: 0, count: 10)
        for _ in 0..<2_000 {
            for digit in Receipt.random().digits.dropLast() { counts[Int(String(digit))!] += 1 }
        }
        #expect(counts.allSatisfy { abs($0 - 4_600) < 390 })
    }
}
