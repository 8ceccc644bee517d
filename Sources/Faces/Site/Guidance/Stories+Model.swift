import Languages

/// Short stories, said to be made up.
struct StoriesPage: PageModel {
    func page(in words: Words) -> Page {
        let stories = Story.allCases.map { story in
            [
                "storyID": story.rawValue, "storyTitle": words(.awarenessStoryEachTitle, story),
                "paragraphs": [
                    words(.awarenessStoryEach1, story), words(.awarenessStoryEach2, story),
                    words(.awarenessStoryEach3, story),
                ].map { ["paragraph": $0] as Fields },
            ] as Fields
        }
        var page = Page(
            "guidance/stories", title: words(.awarenessStoriesTitle), trail: AwarenessPage.trail(in: words),
            fields: ["stories": stories])
        page.offersExit = true
        return page
    }
}
