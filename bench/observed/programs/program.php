<?php
// What PHP reports: program.php <library> <task> <argument>…

[, $library, $task] = $argv;
$args = array_slice($argv, 3);

function note(array $names): void
{
    file_put_contents(getenv('NAMES'), json_encode($names));
}

function fetch_curl(string $url, ?string $seconds = null): void
{
    $handle = curl_init($url);
    curl_setopt_array($handle, [CURLOPT_RETURNTRANSFER => true, CURLOPT_FAILONERROR => true]);
    if ($seconds !== null) {
        curl_setopt($handle, CURLOPT_TIMEOUT_MS, (int) ($seconds * 1000));
    }
    $body = curl_exec($handle);
    if ($body === false) {
        note([['name' => 'curl_errno', 'code' => curl_errno($handle), 'message' => curl_error($handle)]]);
        throw new RuntimeException('cURL error ' . curl_errno($handle) . ': ' . curl_error($handle));
    }
    echo $body, "\n";
}

function fetch_stream(string $url, ?string $seconds = null): void
{
    $options = $seconds === null ? [] : ['http' => ['timeout' => (float) $seconds]];
    $body = file_get_contents($url, false, stream_context_create($options));
    if ($body === false) {
        note([['name' => 'warning', 'message' => error_get_last()['message'] ?? null]]);
        exit(1);
    }
    echo $body, "\n";
}

function fetch_fsockopen(string $url, ?string $seconds = null): void
{
    ['host' => $host, 'port' => $port] = parse_url($url);
    $handle = fsockopen($host, $port, $code, $message, (float) ($seconds ?? ini_get('default_socket_timeout')));
    if ($handle === false) {
        note([['name' => 'error_code', 'code' => $code, 'message' => $message]]);
        exit(1);
    }
}

function listen(string $host, string $port): void
{
    if (stream_socket_server("tcp://$host:$port", $code, $message) === false) {
        note([['name' => 'error_code', 'code' => $code, 'message' => $message]]);
        exit(1);
    }
}

function open_many(): void
{
    $files = [];
    while (($file = fopen('/dev/null', 'r')) !== false) {
        $files[] = $file;
    }
    $message = error_get_last()['message'];
    array_map('fclose', $files);
    note([['name' => 'warning', 'message' => $message]]);
    exit(1);
}

function write(string $host, string $port): void
{
    $handle = fsockopen($host, (int) $port);
    do {
        usleep(300000);
    } while (fwrite($handle, 'hello') !== false);
    note([['name' => 'notice', 'message' => error_get_last()['message']]]);
    exit(1);
}

$task === 'fetch' ? "fetch_$library"(...$args) : $task(...$args);
