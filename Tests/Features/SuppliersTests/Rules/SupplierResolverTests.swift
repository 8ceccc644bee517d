import Storage
import Testing

@testable import Suppliers

@Suite struct SupplierResolverTests {
    @Test func aNumberInCommonIsEnoughWhateverTheName() throws {
        var register = HeldRegister()
        register.add("Gwalia Workwear Limited", number: "07000001", postcode: "ZZ1 1AA")
        let known = register.add("Derwen Textiles Ltd", number: "07000002")
        #expect(try register.resolve("Something Else", number: "07000002") == .known(known, .identifier))
        #expect(try register.resolve("Something Else", number: "07000003") == .new)
    }

    @Test(arguments: [
        ("Gwalia Workwear Ltd", true), ("GWALIA WORKWEAR", true), ("Gwalia Work-wear Limited", true),
        ("Gwalia Footwear Limited", false), ("Seren Catering Limited", false),
    ])
    func atOnePostcodeTheNameMayDifferALittle(_ name: String, _ isSame: Bool) throws {
        var register = HeldRegister()
        for other in ["Onnen Cleaning Ltd", "Bryn Security Limited", "AB Ltd"] {
            register.add(other, postcode: "ZZ1 1AA")
        }
        let known = register.add("Gwalia Workwear Limited", postcode: "ZZ1 1AA")
        let answer = try register.resolve(name, postcode: "zz11aa")
        #expect(answer == (isSame ? .known(known, .nameAndPostcode) : .new))
    }

    @Test func shortNamesAreFoundAtAPostcodeThroughTheirForms() throws {
        var register = HeldRegister()
        let known = register.add("AB Limited", postcode: "ZZ1 1AA")
        #expect(try register.resolve("A.B. Ltd", postcode: "ZZ1 1AA") == .known(known, .nameAndPostcode))
        #expect(try register.resolve("CD Ltd", postcode: "ZZ1 1AA") == .new)
    }

    @Test func anotherNumberContradictsNameAndPostcode() throws {
        var register = HeldRegister()
        register.add("Gwalia Workwear Limited", number: "07000001", postcode: "ZZ1 1AA")
        #expect(try register.resolve("Gwalia Workwear Limited", number: "07000009", postcode: "ZZ1 1AA") == .new)
    }

    @Test func aRegisteredNameIsEnoughWhereOneHasItAndNothingContradicts() throws {
        var register = HeldRegister()
        let known = register.add("Gwalia Workwear Limited", postcode: "ZZ1 1AA")
        #expect(try register.resolve("GWALIA WORKWEAR LTD") == .known(known, .registeredName))
        #expect(try register.resolve("Gwalia Workwear Ltd", postcode: "ZZ9 9AA") == .new)
        #expect(try register.resolve("Gwalia Workwear") == .new)
        register.add("Gwalia Workwear Ltd", postcode: "ZZ9 9AA")
        #expect(try register.resolve("Gwalia Workwear Ltd") == .new)
    }

    @Test func aNameAloneIsEnoughWithinOneProcess() throws {
        var register = HeldRegister()
        let known = register.add("Golchdy Hafan", number: "07000001")
        register.processes["ocds-kuma6s-1"] = [AwardSupplier(supplier: known, name: "Golchdy Hafan")]
        #expect(try register.resolve("Golchdy Hafan", process: "ocds-kuma6s-1") == .known(known, .sameProcess))
        #expect(try register.resolve("Golchdy Hafan", process: "ocds-kuma6s-2") == .new)
        #expect(try register.resolve("Golchdy Hafan", number: "07000009", process: "ocds-kuma6s-1") == .new)
    }

    @Test func aNameAloneIsEnoughOnlyWithinTheOrganisationsOwnBooks() throws {
        var register = HeldRegister()
        register.add("Onnen Cleaning")
        let own = register.add("Seren Catering", source: "suppliers")
        #expect(try register.resolve("Seren Catering", source: "ledger") == .known(own, .ownBooks))
        #expect(try register.resolve("Seren Catering", source: "contracts") == .new)
        #expect(try register.resolve("Onnen Cleaning", source: "ledger") == .new)
    }

    @Test(arguments: [("ld1 5aa", "LD15AA"), ("LD1-5AA ", "LD15AA"), ("12345", "12345")])
    func postcodesAreWrittenInOneWay(_ text: String, _ expected: String) {
        #expect(SupplierResolver.canonical(postcode: text) == expected)
    }

    @Test(arguments: ["", "LD1", "n/a", "not known at this time"])
    func whatIsNoPostcodeTellsNothing(_ text: String) {
        #expect(SupplierResolver.canonical(postcode: text) == nil)
    }

    @Test func theQuickLookLetsNothingThroughThatSharesNoLettersAndEverythingThatIsTheSame() {
        #expect(LetterPairs("gwalia workwear").mayBeLike(LetterPairs("gwalia work wear")))
        #expect(LetterPairs("x").mayBeLike(LetterPairs("x")))
        #expect(!LetterPairs("gwalia workwear").mayBeLike(LetterPairs("seren catering")))
    }
}
