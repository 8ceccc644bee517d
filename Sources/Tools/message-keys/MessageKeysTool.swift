import Foundation

/// `message-keys OUTPUT CATALOGUE.json …`: writes Swift that names every message of the catalogue, so that a key that is not
/// there, a value that is missing or a count that is forgotten does not compile.
@main struct MessageKeysTool {
    static func main() throws {
        let paths = CommandLine.arguments.dropFirst().map { URL(fileURLWithPath: $0) }
        guard let output = paths.first else { throw CatalogueFault(problem: "expected OUTPUT and catalogue files") }
        var messages: [CatalogueMessage] = []
        for file in paths.dropFirst() {
            messages += try CatalogueMessage.read(file)
        }
        messages.sort { $0.key < $1.key }
        try MessageSource(messages).text().write(to: output, atomically: true, encoding: .utf8)
    }
}
