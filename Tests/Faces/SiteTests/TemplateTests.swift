import Access
import Foundation
import Languages
import PublicGuidance
import Storage
import Testing

@testable import Site

@Suite struct TemplateTests {
    @Test func everyTemplateFindsEveryNameInBothBranches() async throws {
        let test = try await TestSite(roles: [])
        let templates = test.site.pages.templates
        var check = TemplateCheck(sources: templates.sources)
        var drawn: Set<String> = ["layout"]
        for language in Language.allCases {
            for sample in SamplePages.all {
                var visit = test.visit(language, isSignedIn: sample.isSignedIn)
                let page = sample.model.page(in: visit.words)
                // In one of the languages at the address of its section, where the section's places are shown.
                if language == .welsh, let section = page.section { visit.address = Address(section.path) }
                drawn.insert(page.template)
                let layout = Layout(
                    page: page, visit: visit, assets: test.site.pages.assets,
                    contacts: test.site.pages.guidance.contacts)
                check.walk(page.template, page.fields.adding(layout.common))
                var fields = layout.fields
                fields.set("main", "")
                fields.set("notice", "Recorded")
                check.walk("layout", fields)
            }
        }
        #expect(check.faults.sorted() == [])
        #expect(check.neverFilled.sorted() == [])
        #expect(templates.sources.keys.filter { !$0.hasPrefix("parts/") && !drawn.contains($0) }.sorted() == [])
    }

    @Test func everyTemplateWordIsThere() async throws {
        let test = try await TestSite(roles: [])
        for (name, source) in test.site.pages.templates.sources {
            for key in try TemplateText(name: name, source: source).keys {
                let isThere = test.site.services.catalogue.has(key)
                #expect(isThere, "\(key) in \(name)")
            }
        }
    }

    @Test func wordsThatAreMissingStopTheProgramAtItsStart() throws {
        let catalogue = try Catalogue()
        #expect(throws: TemplateFault(template: "a", problem: "no words for no.such.key")) {
            try Templates(sources: ["a": "<p>{{t.no.such.key}}</p>"], catalogue: catalogue)
        }
        #expect(throws: TemplateFault(template: "a", problem: "site.title.fault needs arguments")) {
            try Templates(sources: ["a": "{{t.site.title.fault}}"], catalogue: catalogue)
        }
        #expect(throws: TemplateFault(template: "a", problem: "no such part: parts/none")) {
            try Templates(sources: ["a": "{{>parts/none}}"], catalogue: catalogue)
        }
        #expect(throws: TemplateFault(template: "a", problem: "a tag is not closed")) {
            try Templates(sources: ["a": "<p>{{title</p>"], catalogue: catalogue)
        }
    }

    @Test func aNameThatNobodyKnowsIsFound() throws {
        let templates = try Templates(sources: ["a": "{{known}}{{#rows}}{{unknown}}{{/rows}}"], catalogue: Catalogue())
        let missing = MissingNames()
        let text = templates.render(
            "a", ["known": nil, "rows": [["x": "1"] as Fields]], missing, in: .english)
        #expect(text == "\n")
        #expect(missing.names == ["unknown"])
    }

    @Test func valuesAreEscaped() throws {
        let templates = try Templates(sources: ["a": "<b title=\"{{x}}\">{{x}}</b>"], catalogue: Catalogue())
        let text = templates.render("a", ["x": "<i>\"&'"], MissingNames(), in: .english)
        #expect(text == "<b title=\"&lt;i&gt;&quot;&amp;&#39;\">&lt;i&gt;&quot;&amp;&#39;</b>\n")
    }
}
