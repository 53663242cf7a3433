// What Java's classes throw: Program <library> <task> <argument>…
import java.io.FileInputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

public class Program {
  static String quoted(String text) {
    if (text == null) return "null";
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
  }

  // The exception and its causes, the outermost first.
  static String chain(Throwable error) {
    List<String> names = new ArrayList<>();
    for (Throwable one = error; one != null; one = one.getCause()) {
      names.add("{\"name\":" + quoted(one.getClass().getName()) + ",\"message\":" + quoted(one.getMessage()) + "}");
    }
    return "[" + names.stream().collect(Collectors.joining(",")) + "]";
  }

  static void fetch(String library, String url, long millis) throws Exception {
    if (library.equals("HttpClient")) {
      HttpClient.Builder client = HttpClient.newBuilder();
      HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
      if (millis > 0) {
        client.connectTimeout(Duration.ofMillis(millis));
        request.timeout(Duration.ofMillis(millis));
      }
      HttpResponse<String> response = client.build().send(request.build(), HttpResponse.BodyHandlers.ofString());
      System.out.println(response.statusCode() + " " + response.body());
      return;
    }
    HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
    connection.setConnectTimeout((int) millis);
    connection.setReadTimeout((int) millis);
    System.out.println(new String(connection.getInputStream().readAllBytes()));
  }

  static void run(String library, String task, String[] args) throws Exception {
    switch (task) {
      case "fetch":
        fetch(library, args[0], args.length > 1 ? Math.round(Double.parseDouble(args[1]) * 1000) : 0);
        break;
      case "listen":
        new ServerSocket(Integer.parseInt(args[1]), 50, InetAddress.getByName(args[0]));
        break;
      case "open_many":
        List<FileInputStream> files = new ArrayList<>();
        try {
          while (true) files.add(new FileInputStream("/dev/null"));
        } catch (Exception error) {
          // A class that is loaded to print the error needs a file.
          for (FileInputStream file : files.subList(0, 20)) file.close();
          throw error;
        }
      case "write":
        try (Socket socket = new Socket(args[0], Integer.parseInt(args[1]))) {
          while (true) {
            Thread.sleep(300);
            socket.getOutputStream().write("hello".getBytes());
          }
        }
      default:
        throw new IllegalArgumentException(task);
    }
  }

  public static void main(String[] args) throws Exception {
    try {
      run(args[0], args[1], List.of(args).subList(2, args.length).toArray(String[]::new));
    } catch (Exception error) {
      Files.writeString(Path.of(System.getenv("NAMES")), chain(error));
      throw error;
    }
  }
}
