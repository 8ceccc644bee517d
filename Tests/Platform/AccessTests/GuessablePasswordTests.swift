import Testing

@testable import Access

@Suite struct GuessablePasswordTests {
    @Test(arguments: [
        "password1234", "Password2026!!", "P@ssw0rd1234", "passwordpassword", "123456789012", "abcabcabcabc",
        "aaaaaaaaaaaa", "Welcome2Manumit", "Liverpool-2026", "Cyfrinair1234", "qwertyuiop12", "nest.prys2026",
        "PrysNest1234!",
        "Summer2026!!!!", "Croeso123456",
    ])
    func whatIsTriedFirstIsFound(password: String) {
        #expect(GuessablePassword(known: ["Nest Prys", "nest.prys@heddlu.example"]).matches(password))
    }

    @Test(arguments: [
        "grug porffor ar y bryn", "slate roofs in the rain", "password of the old mill", "tx9!vQ2#Lm7p",
        "a long password",
        "llwynog coch dan y bont",
    ])
    func whatIsHardToGuessIsTaken(password: String) {
        #expect(!GuessablePassword(known: ["Nest Prys", "nest.prys@heddlu.example"]).matches(password))
    }
}
