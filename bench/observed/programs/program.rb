# What Ruby and its libraries raise: program.rb <library> <task> <argument>…
require 'json'
require 'net/http'
require 'socket'

# The exception and its causes, the outermost first.
def chain(error)
  names = []
  while error
    errno = error.errno if error.is_a?(SystemCallError)
    names << { name: error.class.name, message: error.message, errno: errno }.compact
    error = error.cause
  end
  names
end

def fetch(library, url, seconds = nil)
  if library == 'faraday'
    require 'faraday'
    connection = Faraday.new(request: seconds ? { timeout: seconds.to_f } : {}) { |f| f.response :raise_error }
    return puts(connection.get(url).body)
  end
  uri = URI(url)
  options = { use_ssl: uri.scheme == 'https' }
  options.update(open_timeout: seconds.to_f, read_timeout: seconds.to_f, max_retries: 0) if seconds
  response = Net::HTTP.start(uri.host, uri.port, **options) { |http| http.get(uri.request_uri) }
  response.value
  puts response.body
end

def listen(_library, host, port)
  TCPServer.new(host, port.to_i)
end

def open_many(_library)
  files = []
  loop { files << File.open('/dev/null') }
rescue SystemCallError
  files.each(&:close)
  raise
end

def write(_library, host, port)
  socket = TCPSocket.new(host, port.to_i)
  loop do
    sleep 0.3
    socket.write('hello')
  end
end

begin
  library, task, *args = ARGV
  send(task, library, *args)
rescue StandardError => error
  File.write(ENV.fetch('NAMES'), JSON.generate(chain(error)))
  raise
end
