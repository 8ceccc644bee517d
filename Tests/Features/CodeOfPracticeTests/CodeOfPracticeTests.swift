import TestSupport
import Testing

@testable import CodeOfPractice
