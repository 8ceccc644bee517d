import Testing

@testable import Access

@Suite struct GuessablePasswordTests {
    @Test(arguments: [
        "password1234", "Password2026!!", "P@ssw0rd1234", "passwordpassword", "123456789012", "abcabcabcabc",
        "aaaaaaaaaaaa", "Welcome2Manumit", "Liverpool-2026", "Cyfrinair1234", "qwertyuiop12", "nest.prys2026",
        "PrysNest1234!",
        "Summer2026!!!!", "Croeso123456", "1q2w3e4r5t6y", "1qaz2wsx3edc", "zaq12wsxcde3", "123qweasdzxc",
        "abcdefghijkl",
        "Password1Password1", "qwerty123qwerty", "Summer2023Winter", "Manumit2026Heddlu",
    ])
    func whatIsTriedFirstIsFound(password: String) {
        #expect(GuessablePassword(known: ["Nest Prys", "nest.prys@heddlu.example"]).matches(password))
    }

    @Test(arguments: [
        "grug porffor ar y bryn", "slate roofs in the rain", "password of the old mill", "tx9!vQ2#Lm7p",
        "a long password",
        "llwynog coch dan y bont", "Правильная лошадь батарея", "73#92$1k6@82!6%", "8401-2957-3310-6672-x",
    ])
    func whatIsHardToGuessIsTaken(password: String) {
        #expect(!GuessablePassword(known: ["Nest Prys", "nest.prys@heddlu.example"]).matches(password))
    }
}
