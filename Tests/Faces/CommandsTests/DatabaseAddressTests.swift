import Testing

@testable import Commands

@Suite struct DatabaseAddressTests {
    @Test(
        "Addresses name a file",
        arguments: [
            ("sqlite:records.sqlite", "records.sqlite"), ("sqlite:/var/lib/m.sqlite", "/var/lib/m.sqlite"),
            ("sqlite:///var/lib/m.sqlite", "/var/lib/m.sqlite"), ("/var/lib/m.sqlite", "/var/lib/m.sqlite"),
            ("m.sqlite", "m.sqlite"), ("./a:b", "./a:b"), ("a:b", "a:b"),
        ])
    func files(text: String, path: String) throws {
        #expect(try DatabaseAddress(text) == .sqlite(path: path))
    }

    @Test(arguments: ["postgres://h/d", "postgresql://me:secret@a,b/d?target_session_attrs=read-write"])
    func addressesOfPostgreSQLAreTakenAsTheyAre(text: String) throws {
        #expect(try DatabaseAddress(text) == .postgres(text))
    }

    @Test(
        "Other engines are declined",
        arguments: [
            "", "sqlite:", "sqlite://", "postgresql:", "postgres:me:secret@h", "x://me:secret@y",
            "host=h password=secret", "me:secret@h/d", "postgres//me:secret@h/d",
        ])
    func others(text: String) {
        let failure = #expect(throws: CommandFailure.self) { try DatabaseAddress(text) }
        #expect(failure?.description.contains("secret") == false)
    }

    @Test func theCommandGoesBeforeTheEnvironmentAndThatBeforeTheDataFolder() throws {
        let environment = ["MANUMIT_DATABASE": "sqlite:named", "XDG_DATA_HOME": "/data", "HOME": "/home/someone"]
        #expect(try DatabaseAddress.chosen("sqlite:given", environment: environment) == .sqlite(path: "given"))
        #expect(try DatabaseAddress.chosen(nil, environment: environment) == .sqlite(path: "named"))
        var without = environment
        without["MANUMIT_DATABASE"] = ""
        #expect(try DatabaseAddress.chosen(nil, environment: without) == .sqlite(path: "/data/manumit/manumit.sqlite"))
        without["XDG_DATA_HOME"] = "relative"
        #expect(
            try DatabaseAddress.chosen(nil, environment: without)
                == .sqlite(path: "/home/someone/.local/share/manumit/manumit.sqlite"))
    }
}
