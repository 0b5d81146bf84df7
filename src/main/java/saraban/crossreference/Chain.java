package saraban.crossreference;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The letters of one matter and how they hang together.
 *
 * @param here node of the letter that the chain was asked for
 * @param nodes by id, earliest first
 * @param more how many letters hang on a node that are not among these
 */
public record Chain(
    String here, Map<String, Node> nodes, List<Edge> edges, Map<String, Integer> more) {

  public Optional<Node> node(String id) {
    return Optional.ofNullable(nodes.get(id));
  }
}
