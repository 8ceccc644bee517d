import Storage
import TestSupport
import Testing

@testable import Access

@Suite struct TimedCodeTests {
    /// RFC 6238, appendix B: the rows for SHA-1, with eight digits.
    @Test(arguments: [
        (59, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
        (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
    func vectorsOfTheStandard(seconds: Int64, expected: String) {
        let code = TimedCode(secret: Array("12345678901234567890".utf8))
        let step = TimedCode.step(at: Timestamp(milliseconds: seconds * 1000))
        #expect(code.text(step: step, digits: 8) == expected)
        #expect(code.text(step: step) == String(expected.suffix(6)))
    }

    /// RFC 4226, appendix D.
    @Test func vectorsOfCountedCodes() {
        let code = TimedCode(secret: Array("12345678901234567890".utf8))
        let expected = [
            "755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489",
        ]
        #expect((0..<10).map { code.text(step: $0) } == expected)
    }

    @Test func theStepBeforeAndAfterAreTakenAndNoOther() {
        let code = TimedCode(secret: TimedCode.newSecret())
        let now = Timestamp(milliseconds: 1_795_338_000_000)
        let step = TimedCode.step(at: now)
        for offset in Int64(-3)...3 {
            let found = code.step(of: code.text(step: step + offset), at: now, after: -1)
            #expect((found != nil) == (abs(offset) <= 1), "\(offset)")
        }
        #expect(code.step(of: code.text(step: step), at: now, after: step) == nil)
        #expect(code.step(of: code.text(step: step + 1), at: now, after: step) == step + 1)
    }

    /// RFC 4648, section 10, without padding.
    @Test(arguments: [
        ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"),
        ("foobar", "MZXW6YTBOI"),
    ])
    func base32OfTheStandard(plain: String, text: String) {
        #expect(Base32.text(Array(plain.utf8)) == text)
    }

    @Test func theAddressNamesAccountAndSecret() {
        let code = TimedCode(secret: Array("12345678901234567890".utf8))
        #expect(
            code.address(account: "n+o@test.example", issuer: "Manumit")
                == "otpauth://totp/Manumit:n%2Bo%40test.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
                + "&issuer=Manumit&algorithm=SHA1&digits=6&period=30")
    }

    @Test func recoveryCodesAreReadHoweverTheyAreTyped() {
        #expect(RecoveryCode.read("7kqx m2pd-4ozt") == "7KQX-M2PD-40ZT")
        #expect(RecoveryCode.read("iLoO-0000-0000") == "1100-0000-0000")
        #expect(RecoveryCode.read("7KQX–M2PD–40ZT") == "7KQX-M2PD-40ZT")
        for bad in ["", "7KQX", "7KQX-M2PD-40ZU", "7KQX-M2PD-40ZT-0", "éééé-éééé-éééé"] {
            #expect(RecoveryCode.read(bad) == nil)
        }
        let codes = Set((0..<200).map { _ in RecoveryCode.new() })
        #expect(codes.count == 200)
        #expect(codes.allSatisfy { RecoveryCode.read($0) == $0 })
    }

    @Test func whateverIsTypedIsReadWithoutHarm() {
        var mutation = Mutation(seed: 6238)
        let code = TimedCode(secret: Array("12345678901234567890".utf8))
        let now = Timestamp(milliseconds: 59_000)
        for _ in 0..<2000 {
            let typed = String(decoding: mutation.broken(Array("7KQX-M2PD-40ZT 287082".utf8)), as: UTF8.self)
            if let read = RecoveryCode.read(typed) { #expect(RecoveryCode.read(read) == read) }
            let digits = typed.filter(\.isNumber)
            if let step = code.step(of: digits, at: now, after: -1) { #expect(code.text(step: step) == digits) }
        }
    }
}
