import Testing

@testable import EvidenceFiles

@Suite struct EvidenceFileRuleTests {
    private static let pdf = Array("%PDF-1.7 …".utf8)
    private static let archive: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

    private func type(_ name: String, _ bytes: [UInt8]) -> EvidenceFileType? {
        try? EvidenceFileRule.type(ofFileNamed: name, bytes)
    }

    @Test func bytesAndNameMustAgree() {
        #expect(type("a.pdf", Self.pdf) == .pdf && type("A.PDF", Self.pdf) == .pdf)
        #expect(type("a.png", Self.pdf) == nil && type("a", Self.pdf) == nil && type("pdf", Self.pdf) == .pdf)
        #expect(type("a.jpeg", [0xFF, 0xD8, 0xFF, 0xE0]) == .jpeg)
        #expect(type("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0]) == .png)
        #expect(
            type("a.csv", Array("a,b\n".utf8)) == .csv && type("a.txt", Array("Polisi: dim ffioedd ŵ".utf8)) == .txt)
    }

    @Test func officeFilesAreToldByWhatTheyHold() {
        let word = Self.archive + Array("[Content_Types].xml … word/document.xml".utf8)
        #expect(type("a.docx", word) == .docx && type("a.xlsx", word) == nil && type("a.zip", word) == nil)
        #expect(type("a.docx", word + Array("word/vbaProject.bin".utf8)) == nil)
        #expect(type("a.docx", Self.archive) == nil && type("a.docx", Self.archive + Array("evil.exe".utf8)) == nil)
        let sheet = Self.archive + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8)
        #expect(type("a.ods", sheet) == .ods && type("a.odt", sheet) == nil)
        #expect(type("a.odt", Self.archive + Array("mimetypetext/plain".utf8)) == nil)
    }

    @Test(arguments: [
        "<html>", " \n<!DOCTYPE html>", "  <svg onload=a>", "#!/bin/sh", "a\u{0}b", "{\\rtf1", "%!PS", "MZ\u{0}\u{1}",
        "",
    ])
    func whatABrowserOrAShellRunsIsNoText(text: String) {
        #expect(type("a.txt", Array(text.utf8)) == nil)
        #expect(EvidenceFileRule.types(of: Array(text.utf8)).isEmpty)
    }

    @Test func textIsReadAsItIsWritten() {
        // UTF-16 with its mark is no text of ours; Windows-1252 from an old spreadsheet is.
        #expect(type("a.txt", [0xFF, 0xFE, 0x41]) == nil && type("a.txt", [0xFE, 0xFF, 0x41]) == nil)
        #expect(type("a.csv", [0x43, 0x61, 0x66, 0xE9]) == .csv)
        #expect(type("a.txt", [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0]) == nil)
    }

    @Test func sizeIsBounded() {
        #expect(throws: EvidenceFilesError(.empty)) { try EvidenceFileRule.type(ofFileNamed: "a.txt", []) }
        #expect(throws: EvidenceFilesError(.tooLarge)) {
            try EvidenceFileRule.type(ofFileNamed: "a.pdf", [UInt8](repeating: 1, count: EvidenceFileRule.largest + 1))
        }
    }

    @Test func namesLoseFoldersAndWhatNobodySees() {
        #expect(EvidenceFileRule.plainName("C:\\papers\\po\u{202E}licy.pdf") == "policy.pdf")
        #expect(
            EvidenceFileRule.plainName("../../etc/passwd") == "passwd" && EvidenceFileRule.plainName("\u{7}") == "-")
        #expect(EvidenceFileRule.plainName(String(repeating: "a", count: 500)).count == 120)
    }

    @Test func whatIsCutOffTheNameDoesNotDecide() {
        let long = String(repeating: "z", count: 116)
        #expect(type("\(long).hta.csv", Array("a,b".utf8)) == .csv)
        #expect(EvidenceFileRule.plainName("\(long).hta.csv").hasSuffix(".hta.csv"))
        #expect(type("a.csv.hta", Array("a,b".utf8)) == nil && type("a.txt\u{202E}", Array("a".utf8)) == .txt)
        #expect(type("\(String(repeating: "z", count: 300)).csv", Array("a,b".utf8)) == .csv)
    }

    @Test func whateverTheBytesSomethingIsSaid() {
        var numbers = SystemRandomNumberGenerator()
        for _ in 0..<3_000 {
            var bytes = (0..<Int.random(in: 0..<80, using: &numbers)).map { _ in
                UInt8.random(in: 0...255, using: &numbers)
            }
            if Bool.random(using: &numbers) { bytes = Self.archive + bytes }
            #expect(EvidenceFileRule.types(of: bytes).count <= 3)
            #expect(EvidenceFileRule.types(of: [0] + bytes).isEmpty)
        }
    }
}
