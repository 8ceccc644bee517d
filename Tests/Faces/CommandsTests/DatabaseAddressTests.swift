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
        #expect(try DatabaseAddress(text).path == path)
    }

    @Test(
        "Other engines are declined", arguments: ["", "sqlite:", "sqlite://", "postgres://h/d", "postgresql:", "x://y"])
    func others(text: String) {
        #expect(throws: CommandFailure.self) { try DatabaseAddress(text) }
    }

    @Test func theCommandGoesBeforeTheEnvironmentAndThatBeforeTheDataFolder() throws {
        let environment = ["MANUMIT_DATABASE": "sqlite:named", "XDG_DATA_HOME": "/data", "HOME": "/home/someone"]
        #expect(try DatabaseAddress.chosen("sqlite:given", environment: environment).path == "given")
        #expect(try DatabaseAddress.chosen(nil, environment: environment).path == "named")
        var without = environment
        without["MANUMIT_DATABASE"] = ""
        #expect(try DatabaseAddress.chosen(nil, environment: without).path == "/data/manumit/manumit.sqlite")
        without["XDG_DATA_HOME"] = "relative"
        #expect(
            try DatabaseAddress.chosen(nil, environment: without).path
                == "/home/someone/.local/share/manumit/manumit.sqlite")
    }
}
