import Foundation
import Study
import TestKit
import Testing

@testable import Screens

/// Every screen, empty, typical, overflowing and wide, in both languages and three sizes, as the files in `Frames` have it.
@Suite struct SceneTests {
  @Test(arguments: Scene.all, Language.allCases) func `a screen is as its picture has it`(
    scene: Scene, language: Language
  ) throws {
    let tag = language == .korean ? "ko" : "en"
    try expectGolden(scene.text(language), "\(scene.name).\(tag)", in: goldens)
  }

  private var goldens: GoldenFolder {
    GoldenFolder(bundle: Bundle.module.resourceURL, source: #filePath)
  }
}
