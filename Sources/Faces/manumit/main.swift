import Commands
import Foundation

// All there is to the program stands in Commands; here it only becomes a process.
exit(await Manumit.run(Array(CommandLine.arguments.dropFirst())))
