let usage = "usage: supply-graph-benchmark measure ORGANISATIONS LINKS [BUYERS] | write FILE ORGANISATIONS LINKS"
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count >= 3, arguments[0] == "measure", let organisations = Int(arguments[1]), let links = Int(arguments[2])
{
    let buyers = arguments.count > 3 ? Int(arguments[3]) ?? 50 : 50
    try Measurement(maker: GraphMaker(organisations: organisations, links: links), buyers: buyers).run()
} else if arguments.count == 4, arguments[0] == "write", let organisations = Int(arguments[2]),
    let links = Int(arguments[3])
{
    try GraphMaker(organisations: organisations, links: links).write(to: arguments[1])
} else {
    print(usage)
}
