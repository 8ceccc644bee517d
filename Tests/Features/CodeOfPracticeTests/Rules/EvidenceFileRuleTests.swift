import Testing

@testable import CodeOfPractice

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
        #expect(type("a.csv", Array("a,b\n".utf8)) == .csv && type("a.txt", Array("a,b\n".utf8)) == .txt)
    }

    @Test func officeFilesAreToldByWhatTheyHold() {
        let word = Self.archive + Array("[Content_Types].xml … word/document.xml".utf8)
        #expect(type("a.docx", word) == .docx && type("a.xlsx", word) == nil && type("a.zip", word) == nil)
        #expect(type("a.docx", word + Array("word/vbaProject.bin".utf8)) == nil)
        #expect(type("a.docx", Self.archive) == nil)
        let sheet = Self.archive + Array("mimetypeapplication/vnd.oasis.opendocument.spreadsheet".utf8)
        #expect(type("a.ods", sheet) == .ods && type("a.odt", sheet) == nil)
    }

    @Test(arguments: ["<html>", " \n<!DOCTYPE html>", "<svg/>", "#!/bin/sh", "a\u{0}b", "{\\rtf1", "%!PS"])
    func whatABrowserOrAShellRunsIsNoText(text: String) {
        #expect(type("a.txt", Array(text.utf8)) == nil)
    }

    @Test func sizeIsBounded() {
        #expect(throws: CodeOfPracticeError(.fileEmpty)) { try EvidenceFileRule.type(ofFileNamed: "a.txt", []) }
        #expect(throws: CodeOfPracticeError(.fileTooLarge)) {
            try EvidenceFileRule.type(ofFileNamed: "a.pdf", [UInt8](repeating: 1, count: EvidenceFileRule.largest + 1))
        }
    }

    @Test(arguments: [
        "http://a.example/", "https://", "https://a b.example", "https://u@a.example/", "javascript:alert(1)",
        "https://localhost/", "https://a.example/\"x", "//a.example", "https://.example",
    ])
    func onlyPlainHttpsIsKept(link: String) {
        #expect(throws: CodeOfPracticeError(.badLink)) { try LinkRule.checked(link) }
    }

    @Test func anHttpsAddressIsKept() throws {
        #expect(try LinkRule.checked(" https://www.gov.wales/code?a=1#b ") == "https://www.gov.wales/code?a=1#b")
    }
}
