import InputFiles
import Testing

@Suite struct InputPathsTests {
    @Test func foldersBecomeTheirFilesInOrder() throws {
        let folder = try TemporaryFiles()
        for name in ["b.jsonl", "a.JSON", "sub/c.json.gz", ".hidden.json", ".git/d.json", "notes.txt", "sub/e.csv"] {
            try folder.write(name, [0x7B, 0x7D])
        }
        let files = try InputPaths.expand([folder.path("")], extensions: InputPaths.json)
        #expect(files.map { $0.split(separator: "/").last.map(String.init) } == ["a.JSON", "b.jsonl", "c.json.gz"])
        #expect(try InputPaths.expand([folder.path("")]).count == 5)
    }

    @Test func namedFilesStayWhateverTheirNameAndComeOnce() throws {
        let folder = try TemporaryFiles()
        let path = try folder.write("export.data", [])
        #expect(
            try InputPaths.expand([path, "-", path, folder.path("./export.data")], extensions: ["json"]) == [path, "-"])
    }

    @Test func missingAndEmptyAreProblems() throws {
        let folder = try TemporaryFiles()
        #expect(
            #expect(throws: InputProblem.self) { try InputPaths.expand([folder.path("none")]) }?.code == .unreadable)
        let empty = #expect(throws: InputProblem.self) {
            try InputPaths.expand([folder.path("")], extensions: ["json", "jsonl"])
        }
        #expect(empty?.code == .empty)
        #expect(empty?.expected?.description == "files ending in .json, .jsonl")
    }
}
