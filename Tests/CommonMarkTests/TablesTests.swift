import CommonMark
import Testing

@Suite("Pipe tables")
struct TablesTests {
  @Test("A table has a caption, scoped headers and classes for the alignment that was asked for.")
  func table() throws {
    #expect(
      try html(
        """
        Before.

        Table: SINS *2010*
        | **Item** | Points |
        | --- | ---: |
        | Location \\| site | 3 |
        | > 50% collapse | - |

        After.
        """) == """
          <p>Before.</p>
          <table>
          <caption>SINS <em>2010</em></caption>
          <thead>
          <tr>
          <th scope="col"><strong>Item</strong></th>
          <th scope="col" class="right">Points</th>
          </tr>
          </thead>
          <tbody>
          <tr>
          <th scope="row">Location | site</th>
          <td class="right">3</td>
          </tr>
          <tr>
          <th scope="row">&gt; 50% collapse</th>
          <td class="right">-</td>
          </tr>
          </tbody>
          </table>
          <p>After.</p>

          """)
  }
}
